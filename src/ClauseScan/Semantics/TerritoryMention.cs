using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Words of a text that name a territory or a place in it.</summary>
internal sealed record TerritoryMention(TerritoryKind Kind, string Name, MentionGrade Grade, TextSpan Span);
