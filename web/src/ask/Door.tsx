import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { callable, mailable } from "@/app/format";
import { Icon } from "@/ui/Icon";
import type { Phone } from "./hits";
import type { DoorFragment } from "./whoSolved.generated";

type Props = {
  door: DoorFragment;
  /** house is where one may call, where the one to ask has no telephone of their own. */
  house?: Phone | null;
  /** practice is what one asks about. */
  practice?: string | undefined;
  /** main: this door is the one thing to do here, so that all ways to it are shown. */
  main?: boolean;
  /** all: the mail address too, where there is a telephone. */
  all?: boolean;
};

/** Door is whom to ask, and the ways to them: the telephone is one tap away. */
export function Door({ door, house, practice, main, all }: Props) {
  const { t } = useTranslation("ask");
  const name = door.name ?? t("door.nameless");
  const call = door.phone ? { name, phone: door.phone } : (house ?? null);
  return (
    <div className="door">
      <div className="door-ways">
        {call && (
          <a
            className={main ? "button button-primary" : "button button-secondary"}
            href={callable(call.phone)}
          >
            <Icon name="phone" />
            <span>
              {t("door.call", { name: call.name })} · <span className="door-number">{call.phone}</span>
            </span>
          </a>
        )}
        {(door.contact || (!door.phone && house)) && (
          <p className="door-when">
            <Icon name="time" />
            <span>
              {[!door.phone && house && t("door.askFor", { name }), door.contact].filter(Boolean).join(" · ")}
            </span>
          </p>
        )}
        <Link
          className={wayClass(main, call !== null)}
          to="/colleague"
          // The room of asking a colleague reads these; its own words for them come with it.
          search={{ to: door.id, practice }}
        >
          <Icon name="chat" />
          <span>{t(door.kind === "BROKER" ? "door.broker" : "door.ask", { name })}</span>
        </Link>
        {door.mail && (main || all || !call) && (
          <a className="door-mail" href={mailable(door.mail)}>
            <Icon name="mail" /> <span className="sr-only">{t("door.mail", { name })}</span> {door.mail}
          </a>
        )}
      </div>
    </div>
  );
}

/** wayClass is how to ask looks: the telephone, where there is one, stands before it. */
function wayClass(main: boolean | undefined, call: boolean): string {
  if (main) return call ? "button button-secondary" : "button button-primary";
  return call ? "button button-unstyled" : "button button-secondary";
}
