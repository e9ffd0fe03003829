import * as assert from 'node:assert';
import { viewContainerTitle } from './driver/contributions';
import type { Workbench } from './driver/workbench';
import { keepPictures, openProduct, type Product } from './product';

describe('oldest supported VS Code', () => {
  let product: Product;
  let workbench: Workbench;

  before(async () => {
    product = await openProduct({ file: 'notice.txt', release: 'oldest' });
    workbench = product.workbench;
  });
  after(() => product?.close());
  keepPictures(() => workbench);

  it('marks figures, slogans and entities', async () => {
    const marks = await workbench.waitForMarks();
    for (const text of ['486.2亿元', '绿水青山就是金山银山', '国家发展改革委']) {
      assert.ok(
        marks.some((mark) => mark.text === text),
        `${text} is marked`,
      );
    }
  });

  it('explains a figure in a hover', async () => {
    assert.match(await workbench.hover('486.2亿元'), /48\.62 billion yuan/);
  });

  it('lists the sections and moves the editor to the one that is clicked', async () => {
    await workbench.openView(viewContainerTitle() ?? '');
    await workbench.waitForRow('三、保障措施');
    await workbench.clickRow('三、保障措施');
    await workbench.waitForCursorLine(13);
  });
});
