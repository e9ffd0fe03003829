/**
 * The colour themes that pictures and tests look at, by the name that the scripts' options use: the value of
 * `workbench.colorTheme`, and the label that its picker shows.
 */
export const THEMES = {
  dark: { setting: 'Default Dark Modern', label: 'Dark Modern' },
  light: { setting: 'Default Light Modern', label: 'Light Modern' },
  'hc-dark': { setting: 'Default High Contrast', label: 'Dark High Contrast' },
  'hc-light': { setting: 'Default High Contrast Light', label: 'Light High Contrast' },
} as const;

export type ThemeName = keyof typeof THEMES;

/** User settings of the server that `npm start` runs for a person. */
export function personSettings(): Record<string, unknown> {
  return {
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'window.autoDetectColorScheme': true,
    'git.openRepositoryInParentFolders': 'never',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'extensions.ignoreRecommendations': true,
  };
}

/** User settings of a workbench that nobody has used before: nothing in the way of what is to be seen. */
export function quietSettings(theme: ThemeName = 'dark'): Record<string, unknown> {
  return {
    'workbench.colorTheme': THEMES[theme].setting,
    'window.autoDetectColorScheme': false,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'extensions.ignoreRecommendations': true,
    'extensions.autoCheckUpdates': false,
    'update.mode': 'none',
    'git.enabled': false,
    'security.workspace.trust.enabled': false,
  };
}
