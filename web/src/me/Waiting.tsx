import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { day } from "@/app/format";
import { langOf } from "@/app/i18n";
import { stale } from "./entries";
import type { EntryFragment, MeQuery } from "./me.generated";
import { Act, Section } from "./Section";
import { AnswerAskedAsDocument, ConfirmDocument, UnlinkDocument } from "./writes.generated";

type Subject = NonNullable<NonNullable<MeQuery["viewer"]>["subject"]>;
type Person = Extract<Subject, { __typename: "Person" }>;
type Line = NonNullable<MeQuery["askedAsLines"]>[number];
type Props = { entries: EntryFragment[]; lines: Line[]; person: Person };
type Say = (text: string) => void;

const mostUses = 5;

function usesToConfirm(person: Person) {
  return person.memberships.edges
    .filter((m) => m.role !== "BROKER")
    .flatMap((m) =>
      m.node.uses.edges
        .filter(stale)
        .map((use) => ({ ...use, team: m.node.name ?? "", last: use.lastConfirmed ?? use.from })),
    )
    .toSorted((a, b) => (a.last ?? "").localeCompare(b.last ?? ""))
    .slice(0, mostUses);
}

/** Waiting is what somebody else wrote and they alone say yes to, and what should be looked at again. */
export function Waiting({ entries, lines, person }: Props) {
  const { t } = useTranslation("me");
  const [said, say] = useState("");
  const waiting = entries.filter((e) => e.waitsForMyYes);
  const mine = lines.filter((l) => !l.mine);
  const uses = usesToConfirm(person);
  const asked = entries.some(
    (e) =>
      e.relation === "ASKED_OF" &&
      e.node?.__typename === "Ask" &&
      e.node.answer === null &&
      e.node.helped === null,
  );
  const nothing = waiting.length + mine.length + uses.length === 0 && !asked;
  return (
    <Section title={t("waiting.title")} said={said}>
      {nothing && <p className="quiet">{t("waiting.none")}</p>}
      {asked && (
        <p>
          <Link to="/colleague" search={{ box: "received" }}>
            {t("waiting.asked")}
          </Link>
        </p>
      )}
      {waiting.map((e) =>
        e.relation === "TOLD_BY" ? (
          <Draft key={e.id} entry={e} say={say} />
        ) : (
          <Tied key={e.id} entry={e} say={say} />
        ),
      )}
      {mine.map((l) => (
        <Words key={l.id} line={l} say={say} />
      ))}
      {uses.map((u) => (
        <StillSo key={u.id} use={u} say={say} />
      ))}
    </Section>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="card waits">
      <h3>{title}</h3>
      {children}
    </article>
  );
}

/** Draft is what somebody wrote down for them after a talk. */
function Draft({ entry, say }: { entry: EntryFragment; say: Say }) {
  const { t, i18n } = useTranslation("me");
  const client = useClient();
  const practice = entry.node?.__typename === "Practice" ? entry.node : null;
  if (!practice) return null;
  const title = practice.title ?? "";
  let seen: string[] = [];
  const confirm = async () => {
    const answer = await client
      .mutation(ConfirmDocument, { id: practice.id, language: langOf(i18n.language) })
      .toPromise();
    seen = (answer.data?.confirm?.seenBy ?? []).map((s) => s.text);
    return answer;
  };
  return (
    <Card title={title}>
      <p className="quiet">
        {t("waiting.draft", {
          who: entry.recordedBy?.name ?? t("somebody"),
          team: practice.keptBy?.name ?? t("theUnit"),
          on: day(entry.recordedOn, i18n.language),
        })}
      </p>
      <p className="as-said">{practice.whatWeDo}</p>
      <p>{t("waiting.draftWhat")}</p>
      <div className="row">
        <Act
          kind="primary"
          icon="check"
          about={title}
          run={confirm}
          onDone={() => say(t("waiting.draftDone", { title, who: seen.join(" · ") }))}
        >
          {t("waiting.draftYes")}
        </Act>
        <Link to="/practice/$id" params={{ id: practice.id }}>
          {t("waiting.draftRead")}
          <span className="sr-only">{t("aboutIt", { about: title })}</span>
        </Link>
      </div>
    </Card>
  );
}

/** Tied is what somebody else wrote that they have done with a practice. */
function Tied({ entry, say }: { entry: EntryFragment; say: Say }) {
  const { t, i18n } = useTranslation("me");
  const client = useClient();
  const title = entry.node?.__typename === "Practice" ? (entry.node.title ?? "") : "";
  const language = langOf(i18n.language);
  return (
    <Card title={title || t("hidden")}>
      <p>
        {t("waiting.tied", {
          who: entry.recordedBy?.name ?? t("somebody"),
          what: entry.what ? t([`what.${entry.what}`, `domain:role.${entry.what}`]) : "",
        })}
      </p>
      <div className="row">
        <Act
          kind="primary"
          icon="check"
          about={title}
          run={() => client.mutation(ConfirmDocument, { id: entry.id, language }).toPromise()}
          onDone={() => say(t("waiting.tiedDone", { title }))}
        >
          {t("waiting.tiedYes")}
        </Act>
        <Act
          about={title}
          run={() => client.mutation(UnlinkDocument, { id: entry.id }).toPromise()}
          onDone={() => say(t("waiting.tiedAway", { title }))}
        >
          {t("waiting.tiedNo")}
        </Act>
      </div>
    </Card>
  );
}

/** Words is a line made of a question of theirs. */
function Words({ line, say }: { line: Line; say: Say }) {
  const { t } = useTranslation("me");
  const client = useClient();
  const title = line.practice?.title ?? "";
  const answer = (yes: boolean) => () =>
    client.mutation(AnswerAskedAsDocument, { line: line.id, yes }).toPromise();
  return (
    <Card title={t("waiting.words")}>
      <p>{t("waiting.wordsWhat", { title })}</p>
      <blockquote className="as-said">{line.text}</blockquote>
      {line.question?.text && <p className="quiet">{t("waiting.wordsOf", { text: line.question.text })}</p>}
      <div className="row">
        <Act
          kind="primary"
          icon="check"
          about={title}
          run={answer(true)}
          onDone={() => say(t("waiting.wordsDone", { title }))}
        >
          {t("waiting.wordsYes")}
        </Act>
        <Act about={title} run={answer(false)} onDone={() => say(t("waiting.wordsAway"))}>
          {t("waiting.wordsNo")}
        </Act>
      </div>
    </Card>
  );
}

type Use = ReturnType<typeof usesToConfirm>[number];

/** StillSo is a practice of their unit that nobody has spoken of for a year. */
function StillSo({ use, say }: { use: Use; say: Say }) {
  const { t, i18n } = useTranslation("me");
  const client = useClient();
  const title = use.node.title ?? "";
  return (
    <Card title={title}>
      <p>{t("waiting.use", { team: use.team, on: day(use.last, i18n.language) })}</p>
      <div className="row">
        <Act
          icon="check"
          about={title}
          run={() =>
            client.mutation(ConfirmDocument, { id: use.id, language: langOf(i18n.language) }).toPromise()
          }
          onDone={() => say(t("waiting.useDone", { title, team: use.team }))}
        >
          {t("waiting.useYes")}
        </Act>
        <Link to="/practice/$id" params={{ id: use.node.id }}>
          {t("waiting.useNo")}
          <span className="sr-only">{t("aboutIt", { about: title })}</span>
        </Link>
      </div>
    </Card>
  );
}
