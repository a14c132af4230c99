import { useTranslation } from "react-i18next";
import { useViewer } from "@/shell/viewer";
import { Icon } from "@/ui/Icon";
import { type Look, sentences } from "./look";

/** Looks quotes what to look at again in a field, kindly: it is a net with holes, and often wrong. */
export function Looks({ looks }: { looks: Look[] }) {
  if (looks.length === 0) return null;
  return (
    <ul className="looks">
      {looks.map((l) => (
        <li key={`${l.code}${l.quote}`}>
          <Icon name="alert" />
          <span>
            {l.quote && <q>{l.quote}</q>} {l.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

type SeenProps = {
  seen: string[];
  /** text: words go there, about which one thing is to be said. */
  text?: boolean;
  /** plain: these are words of our own, and no lines of the API. */
  plain?: boolean;
  /** same: they are those who were told of at the field above, so that it is not said at length again. */
  same?: boolean;
};

/** Seen says beside a field who can see it once it is saved; before that it stands on this device alone. */
export function Seen({ seen, text, plain, same }: SeenProps) {
  const { t } = useTranslation("tell");
  const { viewer } = useViewer();
  let who = "";
  if (plain) who = seen.join(" ");
  else if (same) who = t("seenSame");
  else if (seen.length > 0) who = t("seenThen", { who: sentences(seen) });
  else who = t("seenHere", { context: viewer?.team ? "team" : undefined });
  return (
    <span className="seen">
      <Icon name="seen" />
      <span>
        {who}
        {text && ` · ${t("situation")}`}
      </span>
    </span>
  );
}

/** SeenLines says who sees what was saved. */
export function SeenLines({ seen }: { seen: string[] }) {
  const { t } = useTranslation("tell");
  return (
    <p>
      <strong>{t("seenBy", { ns: "app" })}</strong> {sentences(seen)}
    </p>
  );
}
