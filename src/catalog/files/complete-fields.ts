/**
 * Fields in the form that pages and documents use: a field that is missing in a file is `null`, or `[]` if it is a
 * list.
 */
import { z } from 'zod';

/** Every field of a shape. */
export type Complete<Shape extends z.ZodRawShape> = {
  [Field in keyof Shape]: NonNullable<z.output<Shape[Field]>> extends infer Value
    ? Value extends readonly unknown[]
      ? Value
      : Value | null
    : never;
};

/** Returns every field of a shape, with the values of a file. Other fields are omitted. */
export function completeFields<Shape extends z.ZodRawShape>(
  shape: Shape,
  values: { readonly [Field in keyof Shape]?: z.output<Shape[Field]> | undefined },
): Complete<Shape> {
  const fields = Object.entries(shape).map(([field, schema]): [string, unknown] => [
    field,
    values[field] ?? (present(schema) instanceof z.ZodArray ? [] : null),
  ]);
  return Object.fromEntries(fields) as Complete<Shape>;
}

/** Returns the schema of the result of `completeFields`. */
export function completeSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  const fields = Object.entries(shape).map(([field, schema]): [string, z.ZodType] => {
    const type = present(schema);
    return [field, type instanceof z.ZodArray ? type : type.nullable()];
  });
  return z.object(
    Object.fromEntries(fields) as {
      [Field in keyof Shape]: z.ZodType<Complete<Shape>[Field]>;
    },
  );
}

/** Returns the schema of a field that is present. */
function present(schema: z.core.SomeType): z.ZodType {
  return (schema instanceof z.ZodOptional ? schema.unwrap() : schema) as z.ZodType;
}
