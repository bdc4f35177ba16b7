/** The part of libavoid-js that the side by side uses; the types of the package itself are not found by its own map of exports. */
declare module 'libavoid-js' {
  export interface Point {
    readonly x: number;
    readonly y: number;
  }
  export interface Route {
    size(): number;
    get_ps(index: number): Point;
  }
  export interface ConnRef {
    setRoutingType(type: number): void;
    displayRoute(): Route;
  }
  export interface Router {
    setRoutingParameter(parameter: number, value: number): void;
    processTransaction(): void;
  }
  export interface Pin {
    setExclusive(exclusive: boolean): void;
  }
  export type ShapeRef = { readonly __shape: 'ShapeRef' };
  export type Rectangle = { readonly __shape: 'Rectangle' };
  export type ConnEnd = { readonly __shape: 'ConnEnd' };
  export interface Avoid {
    readonly Point: new (x: number, y: number) => Point;
    readonly Rectangle: new (centre: Point, width: number, height: number) => Rectangle;
    readonly Router: new (flags: number) => Router;
    readonly ShapeRef: new (router: Router, shape: Rectangle) => ShapeRef;
    readonly ConnEnd: new (shape: ShapeRef, pins: number) => ConnEnd;
    readonly ConnRef: new (router: Router, from: ConnEnd, to: ConnEnd) => ConnRef;
    readonly ShapeConnectionPin: new (
      shape: ShapeRef,
      pins: number,
      across: number,
      down: number,
      proportional: boolean,
      inset: number,
      directions: number,
    ) => Pin;
    destroy(made: Router): void;
  }
  export const AvoidLib: { load(wasm: string): Promise<void>; getInstance(): Avoid };
}
