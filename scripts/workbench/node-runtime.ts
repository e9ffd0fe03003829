import * as path from 'node:path';
import { cached, unpackPackage } from './cache';
import { NODE_RUNTIMES } from './packages';

/**
 * The path of a Node of that major version: the running one where it fits, else one fetched from npm.
 * @throws with what to do where neither is to be had
 */
export async function nodeRuntime(major: number): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const pinned = NODE_RUNTIMES[`${major}-${process.platform}-${process.arch}`];
  if (!pinned) {
    throw new Error(
      `the VS Code server needs Node ${major}; this is Node ${process.versions.node} on ${process.platform} ` +
        `${process.arch}, for which none can be fetched: run the same command with Node ${major}`,
    );
  }
  const folder = await cached(`node-${pinned.version}`, (to) => unpackPackage(pinned, to, 'bin'));
  return path.join(folder, 'node');
}
