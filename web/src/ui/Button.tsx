import type { ButtonHTMLAttributes } from "react";
import { Icon, type IconName } from "./Icon";

type Kind = "primary" | "secondary" | "tertiary" | "quiet";

const classes: Record<Kind, string> = {
  primary: "button button-primary",
  secondary: "button button-secondary",
  tertiary: "button button-tertiary",
  quiet: "button button-unstyled",
};

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind; icon?: IconName; busy?: boolean };

/** Button does something. While it is busy it says so and does not do it twice; it keeps the focus. */
export function Button({ kind = "secondary", icon, busy = false, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={[classes[kind], rest.className].filter(Boolean).join(" ")}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={(e) => (busy ? e.preventDefault() : onClick?.(e))}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
