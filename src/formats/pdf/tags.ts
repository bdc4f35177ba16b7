import type { Drawing, Mark, ReadElement } from '../../drawing';
import { type Objects, type Part, reference } from './parts';
import { type Node, putStructure } from './structure';

/** Tells readers what is what: while the pages are painted, and then in the file. */
export interface Tags {
  /** The operators before a mark; nothing where it goes on with what the mark before it began. */
  begin(page: number, mark: Mark): string | undefined;
  /** The operator that ends a page, where there was a mark. */
  end(): string | undefined;
  /** Makes an annotation part of what is read: of the link of that number, or a field; gives its StructParent. */
  annotate(page: number, id: number, what: { readonly link: number } | { readonly field: string }): number;
  /** To be written after everything that annotates. */
  part(objects: Objects): Part;
}

function nodeOf(element: ReadElement): Node {
  return { element, children: (element.children ?? []).map(nodeOf), content: [], annotations: [] };
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* all(child);
}

function keyOf(kind: Mark['kind'], of: string, field: string | null): string {
  return `${kind} ${of} ${field ?? ''}`;
}

/** Which element each mark belongs to, in painting order. */
class Finder {
  readonly #nodes = new Map<string, Node[]>();
  /** Which of its runs each key is in. */
  readonly #runs = new Map<string, number>();
  #last = '';

  constructor(nodes: readonly Node[]) {
    for (const node of nodes) {
      for (const { kind, of, field } of node.element.shows ?? []) {
        const key = keyOf(kind, of, field);
        this.#nodes.set(key, [...(this.#nodes.get(key) ?? []), node]);
      }
    }
  }

  find(page: number, mark: Mark): Node | null {
    const key = mark.of === null ? '' : keyOf(mark.kind, mark.of, mark.kind === 'text' ? mark.field : null);
    const nodes = this.#nodes.get(key);
    const here = `${page} ${key}`;
    const goesOn = this.#last === here;
    this.#last = here;
    if (!nodes) return null;
    const run = (this.#runs.get(key) ?? -1) + (goesOn ? 0 : 1);
    this.#runs.set(key, run);
    const node = nodes[Math.min(run, nodes.length - 1)] ?? null;
    const first = node?.content[0]?.page ?? page;
    return node?.element.once && first !== page ? null : node;
  }
}

export function tagsFor(drawing: Drawing, document: ReadElement): Tags {
  const root = nodeOf(document);
  const nodes = [...all(root)];
  const finder = new Finder(nodes);
  const stretches: Node[][] = drawing.pages.map(() => []);
  const annotated: Node[] = [];
  const fields: Node[] = [];
  /** null: decoration; undefined: nothing yet on this page. */
  let current: Node | null | undefined;
  const fieldNode = (says: string): Node => {
    const node: Node = { element: { role: 'Form', says }, children: [], content: [], annotations: [] };
    fields.push(node);
    return node;
  };
  return {
    begin(page, mark) {
      const node = finder.find(page, mark);
      if (node === current) return undefined;
      const before = current === undefined ? '' : 'EMC ';
      current = node;
      if (node === null) return `${before}/Artifact BMC`;
      const number = (stretches[page]?.push(node) ?? 1) - 1;
      node.content.push({ page, number });
      return `${before}/${node.element.role} <</MCID ${number}>> BDC`;
    },
    end() {
      const began = current !== undefined;
      current = undefined;
      return began ? 'EMC' : undefined;
    },
    annotate(page, id, what) {
      const node = 'field' in what ? fieldNode(what.field) : nodes.find(({ element }) => element.link === what.link);
      if (!node) throw new Error('A link that nothing reads');
      node.annotations.push({ page, id });
      annotated.push(node);
      return stretches.length + annotated.length - 1;
    },
    part(objects) {
      let tree = 0;
      return {
        onPage: (page) => ({ entries: [`/StructParents ${page}`, '/Tabs /S'] }),
        put() {
          const whole = { ...root, children: [...root.children, ...fields] };
          tree = putStructure(objects, { root: whole, stretches, annotated });
        },
        inCatalog: () => [`/StructTreeRoot ${reference(tree)}`, '/MarkInfo << /Marked true >>'],
      };
    },
  };
}
