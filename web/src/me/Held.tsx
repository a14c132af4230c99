import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { type Group, groupOf, groups, mine, nameOf } from "./entries";
import type { EntryFragment } from "./me.generated";
import { Act, Section } from "./Section";
import { UnlinkDocument } from "./writes.generated";

type Props = { entries: EntryFragment[]; more: boolean; person: string };

const atFirst = 5;

/** Held is what stands about somebody, why, who sees it, and how to take it away. */
export function Held({ entries, more, person }: Props) {
  const { t } = useTranslation("me");
  const [said, say] = useState("");
  const parts = groups
    .map((group) => ({ group, of: entries.filter((e) => !e.waitsForMyYes && groupOf(e) === group) }))
    .filter((p) => p.of.length > 0);
  return (
    <Section title={t("held.title")} lead={t("held.lead")} said={said}>
      <p>
        <Link to="/person/$id" params={{ id: person }}>
          {t("held.asOthers")}
        </Link>
      </p>
      {parts.map((p) => (
        <OneGroup
          key={p.group}
          group={p.group}
          entries={p.of}
          onAway={(name) => say(t("held.away", { name }))}
        />
      ))}
      <p className="quiet">{t("held.anonymous")}</p>
      {more && <p className="quiet">{t("held.more")}</p>}
    </Section>
  );
}

type GroupProps = { group: Group; entries: EntryFragment[]; onAway: (name: string) => void };

function OneGroup({ group, entries, onAway }: GroupProps) {
  const { t } = useTranslation("me");
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, atFirst);
  return (
    <>
      <h3>{t(`held.group.${group}`)}</h3>
      <ul className="plain-list held">
        {shown.map((e) => (
          <OneEntry key={e.id} entry={e} onAway={onAway} />
        ))}
      </ul>
      {entries.length > shown.length && (
        <Button kind="quiet" icon="down" onClick={() => setAll(true)}>
          {t("held.all")}
          <span className="sr-only">{t("aboutIt", { about: t(`held.group.${group}`) })}</span>
        </Button>
      )}
      <p className="quiet small">{t(`held.how.${group}`)}</p>
    </>
  );
}

function OneEntry({ entry, onAway }: { entry: EntryFragment; onAway: (name: string) => void }) {
  const { t } = useTranslation("me");
  const client = useClient();
  const name = nameOf(entry) || t("hidden");
  const role = entry.relation === "MEMBER_OF" || entry.relation === "KNOWS" ? entry.what : null;
  return (
    <li>
      <div>
        <strong>
          <Leads entry={entry} name={name} />
        </strong>
        {role && <span className="quiet"> {t([`what.${role}`, `domain:role.${role}`])}</span>}
        <p className="quiet">{t("held.here", { why: entry.why })}</p>
        <p className="quiet">
          <Icon name="seen" /> {entry.seenBy.map((s) => s.text).join(" · ") || t("held.nobody")}
        </p>
      </div>
      {mine(entry) && (
        <Act
          kind="quiet"
          icon="delete"
          about={name}
          run={() => client.mutation(UnlinkDocument, { id: entry.id }).toPromise()}
          onDone={() => onAway(name)}
        >
          {t("held.takeAway")}
        </Act>
      )}
    </li>
  );
}

/** Leads is the other end of an entry, and the way there. */
function Leads({ entry, name }: { entry: EntryFragment; name: string }) {
  const node = entry.node;
  switch (node?.__typename) {
    case "Practice":
      return (
        <Link to="/practice/$id" params={{ id: node.id }}>
          {name}
        </Link>
      );
    case "Person":
      return (
        <Link to="/person/$id" params={{ id: node.id }}>
          {name}
        </Link>
      );
    case "Team":
      return (
        <Link to="/team/$id" params={{ id: node.id }}>
          {name}
        </Link>
      );
    case "Question":
      return (
        <Link to="/question/$id" params={{ id: node.id }}>
          {name}
        </Link>
      );
    case "Ask":
      return (
        <Link to="/colleague" search={{ box: entry.relation === "ASKED_OF" ? "received" : "sent" }}>
          {name}
        </Link>
      );
    default:
      return <>{name}</>;
  }
}
