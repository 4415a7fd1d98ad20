using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>Words of a text that name a territory or a place in it.</summary>
internal readonly record struct TerritoryMention(TerritoryKind Kind, string Name, MentionGrade Grade, TextSpan Span);
