import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { faultsOf } from "@/app/errors";
import { list } from "@/app/format";
import { Icon, type IconName } from "@/ui/Icon";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Page } from "@/ui/Page";
import { DeskOverviewDocument, type DeskOverviewQuery } from "./desk.generated";
import { useLanguage, useMine } from "./mine";

type Task = { to: string; word: string; icon: IconName; waiting: number };

function tasksOf(d: DeskOverviewQuery): Task[] {
  const hidden = [d.hiddenPractices, d.hiddenProblems, d.hiddenQuestions];
  const pairs = [d.duplicatePractices, d.duplicateProblems, d.duplicateQuestions, d.duplicateTeams];
  const count = (c: { totalCount: number } | null | undefined) => c?.totalCount ?? 0;
  return [
    {
      to: "/desk/hidden",
      word: "hidden",
      icon: "hidden",
      waiting: hidden.reduce((sum, c) => sum + count(c), 0),
    },
    { to: "/desk/questions", word: "questions", icon: "question", waiting: count(d.questions) },
    { to: "/desk/drafts", word: "drafts", icon: "time", waiting: count(d.drafts) },
    {
      to: "/desk/duplicates",
      word: "duplicates",
      icon: "copy",
      waiting: pairs.reduce((sum, p) => sum + (p?.length ?? 0), 0),
    },
    { to: "/desk/practices", word: "practices", icon: "chat", waiting: count(d.unasked) },
  ];
}

/** Overview is what waits today, most urgent first: things to do, never how many of whom. */
export function Overview() {
  const { t } = useTranslation("desk");
  const { kept, known } = useMine();
  const language = useLanguage();
  const [{ data, fetching, error }, again] = useQuery({
    query: DeskOverviewDocument,
    variables: { questions: kept, practices: kept },
    pause: !known,
    requestPolicy: "cache-and-network",
  });
  const tasks = data ? tasksOf(data) : [];
  const waiting = tasks.filter((x) => x.waiting > 0);
  const calm = tasks.filter((x) => x.waiting === 0);
  return (
    <Page title={t("overview.title")} lead={t("overview.lead")}>
      <Faults faults={faultsOf(error)} again={() => again({ requestPolicy: "network-only" })} />
      {fetching && !data && <Loading />}
      <ul className="no-max-width plain-list desk-tasks">
        {waiting.map((x) => (
          <li key={x.to}>
            <Link to={x.to} className="card desk-task">
              <Icon name={x.icon} />
              <span>
                <strong>{t(`task.${x.word}`, { count: x.waiting })}</strong>
                <span className="quiet">{t(`task.${x.word}Do`)}</span>
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
      {data && calm.length > 0 && (
        <p className="quiet">
          {waiting.length === 0
            ? t("overview.calm")
            : t("overview.rest", {
                places: list(
                  calm.map((x) => t(`task.${x.word}None`)),
                  language,
                ),
              })}
        </p>
      )}
    </Page>
  );
}
