package graph

// KindBearer is a bearer token: machinery, never shown. Only its hash is kept, as its key.
const KindBearer Kind = "Bearer"

// RelBears leads from a bearer token to the person or team it speaks for.
const RelBears Rel = "BEARS"

func bearerKind() KindSpec {
	return KindSpec{Kind: KindBearer, Version: 1, Machinery: true, Fields: []Field{
		{Name: "label", Max: 100, Internal: true},
		{Name: "role", Enum: []string{"PLAIN", "ADMIN", "READ_ONLY"}, Internal: true},
		{Name: "expiresOn", Type: DateType, Internal: true},
		{Name: "lastUsedOn", Type: DateType, Internal: true}, // by the day
		{Name: "revokedOn", Type: DateType, Internal: true},
	}}
}

func bearerRels() []RelSpec {
	return []RelSpec{
		{Rel: RelBears, Version: 1, From: []Kind{KindBearer}, To: []Kind{KindPerson, KindTeam}},
	}
}
