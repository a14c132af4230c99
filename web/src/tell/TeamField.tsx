import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { isOf } from "@/app/errors";
import type { Viewer } from "@/shell/viewer";
import { Choice } from "@/ui/Choice";
import { useWording } from "@/ui/Notice";
import { TypeAhead } from "@/ui/TypeAhead";
import { Seen } from "./Beside";
import { useTell } from "./form";
import { TeamsOfTellerDocument } from "./likely.generated";
import type { Pointed } from "./telling";

/** far: they write for more units than those they work in. */
const far = (me: Viewer) => me.broker || me.leader || me.admin;

/** useTeams are the units to choose from: one's own, or those of whom it is written for. */
function useTeams(): { teams: Pointed[]; known: boolean } {
  const { telling, me } = useTell();
  // For a colleague one writes in one's own unit; who serves several writes in the teller's.
  const teller = telling.forAnother && far(me) ? telling.toldBy : null;
  const [{ data, fetching }] = useQuery({
    query: TeamsOfTellerDocument,
    variables: { id: teller?.id ?? "" },
    pause: !teller,
  });
  if (!teller) return { teams: telling.forAnother && me.broker ? [] : me.teams, known: true };
  const edges = data?.node?.__typename === "Person" ? data.node.memberships.edges : [];
  return {
    teams: edges.filter((e) => e.role !== "BROKER").map((e) => ({ id: e.node.id, name: e.node.name ?? "" })),
    known: !fetching,
  };
}

/** TeamField says whose it is. Where there is one unit to choose it is chosen. */
export function TeamField() {
  const { t } = useTranslation("tell");
  const { telling, set, told, faults, me } = useTell();
  const wording = useWording();
  const { teams, known } = useTeams();
  const [elsewhere, setElsewhere] = useState(false);
  const chosen = telling.team;
  const listed = teams.some((u) => u.id === chosen?.id);
  const first = teams[0];
  useEffect(() => {
    // A broker's unit is all that they serve, and seldom the one that it was tried in.
    if (!chosen && known && first && !elsewhere && !(me.broker && !telling.forAnother)) set({ team: first });
  });
  const fault = faults.find((f) => isOf(f, "team"));
  const error = fault && wording(fault);
  const typing = far(me) && (teams.length === 0 || elsewhere || (chosen !== null && !listed && known));
  const options = [
    ...teams.map((u) => ({ value: u.id, label: u.name })),
    ...(far(me) ? [{ value: "", label: t("team.other") }] : []),
  ];
  return (
    <div className={error ? "form-group form-error" : "form-group"}>
      {options.length > 1 && (
        <Choice
          legend={t("team.label")}
          options={options}
          value={typing ? "" : (chosen?.id ?? null)}
          onChange={(id) => {
            setElsewhere(id === "");
            set({ team: teams.find((u) => u.id === id) ?? null });
          }}
        />
      )}
      {options.length === 1 && first && (
        <p>
          <span className="form-label">{t("team.label")}</span> {first.name}
        </p>
      )}
      {typing && (
        <TypeAhead
          label={options.length > 1 ? t("team.which") : t("team.label")}
          kinds={["TEAM"]}
          required
          error={error}
          chosen={chosen ? { ...chosen, kind: "Team", note: "" } : null}
          onChoose={(u) => set({ team: u ? { id: u.id, name: u.name } : null })}
        />
      )}
      {error && !typing && <p className="form-error-message">{error}</p>}
      <div className="field-after">
        <Seen seen={told.seen} />
      </div>
    </div>
  );
}
