package graph

// KindPerson is a colleague.
const KindPerson Kind = "Person"

// The relations of people.
const (
	RelMemberOf Rel = "MEMBER_OF" // Person → Team, dated
	RelKnows    Rel = "KNOWS"     // Person – Person, symmetric, stored once, smaller id first
	RelCarries  Rel = "CARRIES"   // Person → Practice
	RelRemarks  Rel = "REMARKS"   // Person → Practice, signed
)

// The roles of a member.
const (
	RoleStaff          = "STAFF"
	RoleLeader         = "LEADER"
	RoleDailyLeader    = "DAILY_LEADER"
	RoleDeputy         = "DEPUTY"
	RoleCoordinator    = "COORDINATOR"
	RoleResourcePerson = "RESOURCE_PERSON"
	RoleLearningPart   = "LEARNING_PARTNER"
	RoleBroker         = "BROKER"
	RoleSubstitute     = "SUBSTITUTE"
	RoleStudent        = "STUDENT"
	RoleVolunteer      = "VOLUNTEER"
)

var memberRoles = []string{
	RoleStaff, RoleLeader, RoleDailyLeader, RoleDeputy, RoleCoordinator, RoleResourcePerson,
	RoleLearningPart, RoleBroker, RoleSubstitute, RoleStudent, RoleVolunteer,
}

// leads tells whether somebody of a role leads the unit.
func leads(role string) bool {
	return role == RoleLeader || role == RoleDailyLeader || role == RoleDeputy
}

// RoleGivesRights tells whether a role lets somebody do more than others of the unit may: who
// gives it in a list should know.
func RoleGivesRights(role string) bool { return leads(role) || role == RoleBroker }

func personKind() KindSpec {
	return KindSpec{Kind: KindPerson, Version: 1, Fields: []Field{
		{Name: "name", Max: 200, Index: true, Sort: true, Words: "title"},
		{Name: "title", Max: 200},
		{Name: "profession", Max: 100, Index: true, Sort: true},
		{Name: "workPhone", Max: 40},
		{Name: "workMail", Max: 200},
		{Name: "bestReached", Max: 200},
		{Name: "leftOn", Type: DateType, Index: true, Sort: true},
		// The choices [mine valg]; absent is no.
		{Name: "findable", Type: Bool, Index: true},
		{Name: "introducible", Type: Bool, Index: true},
		{Name: "counted", Type: Bool, Index: true},
		// How many asks in thirty days they welcome; absent: usualAsks. Theirs alone to see.
		{Name: "asksWelcome", Type: Int, Most: MostAsks},
		{Name: "choicesOn", Type: DateType},
		{Name: "choicesBasis", Max: 200},
	}}
}

func personRels() []RelSpec {
	person, practice := []Kind{KindPerson}, []Kind{KindPractice}
	return []RelSpec{
		{Rel: RelMemberOf, Version: 1, From: person, To: []Kind{KindTeam}, Dated: true, Fields: []Field{
			{Name: "role", Enum: memberRoles, Index: true},
			{Name: "hours", Type: Float, Most: 168},
		}},
		{Rel: RelKnows, Version: 1, From: person, To: person, Fields: []Field{
			{Name: "how", Enum: []string{"COLLEAGUE", "FORMER_COLLEAGUE", "STUDIED_TOGETHER", "NETWORK", "OTHER"}, Index: true},
		}},
		{Rel: RelCarries, Version: 1, From: person, To: practice, Fields: []Field{
			{Name: "role", Enum: []string{"SOLVED", "TRIED", "INTERESTED"}, Index: true},
			{Name: "on", Type: DateType, Index: true, Sort: true},
			{Name: "ownHand", Type: Bool, Index: true}, // until then it waits for their yes
		}},
		{Rel: RelRemarks, Version: 1, From: person, To: practice, Fields: []Field{
			{Name: "stance", Enum: []string{"AGREE", "SEE_IT_DIFFERENTLY", "ASKS"}, Index: true},
			{Name: "text", Max: 2000},
		}},
	}
}
