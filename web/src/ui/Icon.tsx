import { icons } from "./icons.generated";

export type IconName = keyof typeof icons;

/** Icon is a picture beside words; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  const [box, path] = icons[name];
  return (
    <svg className="icon" viewBox={box} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
