/** Tables of the prose as tables for everybody: a caption from the heading above, a scope for each heading cell. It refuses nothing and adds no text of its own. */
import type { satteri } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>[number];

/** A plugin for the Markdown processor; made anew for each file, since it remembers the last heading. */
export const proseTables: HastPlugin = () => {
  let heading = '';
  return {
    name: 'prose-tables',
    element: {
      filter: ['h2', 'h3', 'table', 'th'],
      visit(node, context) {
        if (node.tagName === 'th') context.setProperty(node, 'scope', 'col');
        else if (node.tagName !== 'table') heading = context.textContent(node);
        else
          context.prependChild(node, {
            type: 'element',
            tagName: 'caption',
            properties: { className: ['vh'] },
            children: [{ type: 'text', value: heading }],
          });
      },
    },
  };
};
