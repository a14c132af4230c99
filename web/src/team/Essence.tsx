import { Link } from "@tanstack/react-router";
import { Mail, Phone } from "@/text/Reach";
import type { TeamEssenceFragment } from "./essence.generated";
import "@/text/text.css";

/** TeamEssence is a unit in its own few words and how to reach it. */
export function TeamEssence({ team }: { team: TeamEssenceFragment }) {
  return (
    <article className="essence">
      <p>
        <Link to="/team/$id" params={{ id: team.id }}>
          {team.name}
        </Link>
      </p>
      {team.about && <p className="as-written">{team.about}</p>}
      <p className="row">
        <Phone number={team.phone} name={team.name} />
        <Mail address={team.mail} name={team.name} />
        {team.contact && <span className="quiet">{team.contact}</span>}
      </p>
    </article>
  );
}
