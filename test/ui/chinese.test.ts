import * as assert from 'node:assert';
import { localized, viewContainerTitle } from './driver/contributions';
import type { Workbench } from './driver/workbench';
import { keepPictures, openProduct, type Product } from './product';

describe('Chinese interface', () => {
  let product: Product;
  let workbench: Workbench;

  before(async () => {
    product = await openProduct({ file: 'notice.txt', locale: 'zh-cn' });
    workbench = product.workbench;
  });
  after(() => product?.close());
  keepPictures(() => workbench);

  it('marks the same text', async () => {
    const marks = await workbench.waitForMarks();
    for (const text of ['486.2亿元', '绿水青山就是金山银山', '国家发展改革委']) {
      assert.ok(
        marks.some((mark) => mark.text === text),
        `${text} is marked`,
      );
    }
  });

  it('explains a figure, a slogan and an entity in Chinese', async () => {
    assert.match(await workbench.hover('486.2亿元'), /金额[\s\S]*48,620,000,000/);
    assert.match(await workbench.hover('绿水青山就是金山银山'), /政治提法/);
    assert.match(await workbench.hover('国家发展改革委'), /机构/);
  });

  it('names its view in Chinese and lists the sections', async () => {
    const title = viewContainerTitle('zh-cn') ?? '';
    assert.match(title, /政策透镜/);
    await workbench.openView(title);
    await workbench.waitForRow('二、重点任务');
    await workbench.clickRow('二、重点任务');
    await workbench.waitForCursorLine(8);
  });

  it('has its commands in Chinese', async () => {
    const title = `${localized('%category%', 'zh-cn')}: ${localized('%command.toggle%', 'zh-cn')}`;
    assert.match(title, /切换/);
    await workbench.runCommand(title);
    await workbench.waitForNoMarks();
  });
});
