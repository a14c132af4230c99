import { useTranslation } from "react-i18next";
import { Choice } from "@/ui/Choice";
import { Seen } from "./Beside";
import { useTell } from "./form";
import { Step } from "./Step";
import { Tick } from "./Tick";
import { carries, sharings } from "./telling";

/** WhoToAsk asks who may be asked, and how one may learn of it. A shared tablet ties nobody: there the unit is asked. */
export function WhoToAsk({ n }: { n: number }) {
  const { t } = useTranslation("tell");
  const { telling, set, told, me } = useTell();
  const teller = telling.forAnother ? telling.toldBy : null;
  // By another nobody is tied to what failed, and a tablet is nobody.
  const tied = !me.team && (!telling.forAnother || (teller && telling.outcome !== "FAILED"));
  return (
    <Step n={n} name="ask">
      {me.team && <p>{t("ask.tablet", { team: telling.team?.name ?? me.name })}</p>}
      {tied && (
        <>
          <Choice
            legend={teller ? t("ask.them", { name: teller.name }) : t("ask.me")}
            hint={teller ? t("ask.theirYes") : t("ask.byName")}
            options={[...carries, "NONE" as const].map((value) => ({
              value,
              label: t(teller ? `carryThem.${value}` : `carry.${value}`),
            }))}
            value={telling.carry ?? "NONE"}
            onChange={(v) => set({ carry: v === "NONE" ? null : v })}
          />
          <p className="field-after">
            {teller ? (
              <Seen plain seen={[t("ask.waits", { name: teller.name })]} />
            ) : telling.carry ? (
              <Seen seen={told.seen} />
            ) : (
              <Seen plain seen={[t("ask.noName")]} />
            )}
          </p>
        </>
      )}
      <fieldset className="choice">
        <legend className="form-label">{t("ask.how")}</legend>
        <div className="ticks">
          {sharings.map((s) => (
            <Tick
              key={s}
              label={t(`sharing.${s}`)}
              checked={telling.sharing.includes(s)}
              onChange={(on) =>
                set({ sharing: sharings.filter((x) => (x === s ? on : telling.sharing.includes(x))) })
              }
            />
          ))}
        </div>
      </fieldset>
      <p className="field-after">
        <Seen seen={told.seen} />
      </p>
    </Step>
  );
}
