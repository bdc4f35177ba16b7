import type { ReadElement } from '../../drawing';
import { type Objects, reference } from './parts';
import { textString } from './strings';

/** A field is read too, but only the writer knows whether there is one. */
export type Role = ReadElement['role'] | 'Form';

/** One element as it goes into the file. */
export interface Node {
  readonly element: Omit<ReadElement, 'role' | 'children'> & { readonly role: Role };
  readonly children: readonly Node[];
  /** Its stretches of marks: the number of each on its page. */
  readonly content: { readonly page: number; readonly number: number }[];
  readonly annotations: { readonly page: number; readonly id: number }[];
}

/** Everything that is read. */
export interface Structure {
  readonly root: Node;
  /** The element of each stretch of marks, page by page. */
  readonly stretches: readonly (readonly Node[])[];
  /** The elements of the annotations, in the order of their StructParent. */
  readonly annotated: readonly Node[];
}

/** Whether nothing of it is printed: a line that the office left out is nothing to read. An empty cell is one all the same. */
function isEmpty({ element, children, content, annotations }: Node): boolean {
  const isCell = element.role === 'TD' || element.role === 'TH';
  return !isCell && content.length === 0 && annotations.length === 0 && children.every(isEmpty);
}

/** Writes the tree of elements, and the way back from what is printed to its element. @returns the number of its root */
export function putStructure(objects: Objects, { root, stretches, annotated }: Structure): number {
  const tree = objects.reserve();
  const ids = new Map<Node, number>();
  const put = (node: Node, parent: number): number => {
    const id = objects.reserve();
    ids.set(node, id);
    const children = node.children.filter((child) => !isEmpty(child)).map((child) => put(child, id));
    objects.fold(id, `<<${entriesOf(objects, node, parent, children).join('')}>>`);
    return id;
  };
  const document = put(root, tree);
  const back = (node: Node): string => reference(ids.get(node) ?? 0);
  const pages = stretches.map((nodes, page) => `${page}[${nodes.map(back).join(' ')}]`);
  const further = annotated.map((node, index) => `${stretches.length + index} ${back(node)}`);
  const parents = objects.reserve();
  objects.fold(parents, `<</Nums[${[...pages, ...further].join(' ')}]>>`);
  const next = stretches.length + annotated.length;
  objects.fold(
    tree,
    `<< /Type /StructTreeRoot /K ${reference(document)} /ParentTree ${reference(parents)} /ParentTreeNextKey ${next} >>`,
  );
  return tree;
}

function entriesOf(objects: Objects, node: Node, parent: number, children: readonly number[]): string[] {
  const { role, says } = node.element;
  const kids = kidsOf(objects, node, children);
  const [first] = node.content;
  return [
    `/S/${role}/P ${reference(parent)}`,
    ...(first ? [`/Pg ${reference(objects.page(first.page))}`] : []),
    ...(kids.length > 0 ? [`/K${kids.length === 1 ? ` ${kids[0]}` : `[${kids.join(' ')}]`}`] : []),
    ...(says === undefined ? [] : [`/Alt${textString(says)}`]),
    ...attributesOf(node),
  ];
}

/** Stretches on the element's own page are named by their number alone. */
function kidsOf(objects: Objects, { content, annotations }: Node, children: readonly number[]): string[] {
  const [first] = content;
  const page = (index: number): string => reference(objects.page(index));
  return [
    ...content.map((one) =>
      one.page === first?.page ? String(one.number) : `<</Type/MCR/Pg ${page(one.page)}/MCID ${one.number}>>`,
    ),
    ...children.map(reference),
    ...annotations.map((one) => `<</Type/OBJR/Pg ${page(one.page)}/Obj ${reference(one.id)}>>`),
  ];
}

function attributesOf({ element: { scope, columns = 1, rows = 1 } }: Node): string[] {
  const said = [
    ...(scope ? [`/Scope/${scope}`] : []),
    ...(columns > 1 ? [`/ColSpan ${columns}`] : []),
    ...(rows > 1 ? [`/RowSpan ${rows}`] : []),
  ];
  return said.length > 0 ? [`/A<</O/Table${said.join('')}>>`] : [];
}
