type Plain = string | number | boolean | null | undefined;

/** The value with nothing in it to be written to: what a reply is to whoever gets it. */
export type DeepReadonly<T> = T extends Plain
  ? T
  : T extends (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;
