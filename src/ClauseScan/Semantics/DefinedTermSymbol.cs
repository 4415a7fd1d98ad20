using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Semantics;

/// <summary>A word or phrase that the agreement gives a meaning of its own.</summary>
/// <param name="Name">The term without quotes.</param>
/// <param name="NameSpan">The term where it is defined, without quotes.</param>
/// <param name="DefinitionSpan">The words that define it: the sentence or paragraph, or the phrase that a bracket (the “X”) sums up.</param>
/// <param name="Language">The language of the term.</param>
public sealed record DefinedTermSymbol(string Name, TextSpan NameSpan, TextSpan DefinitionSpan, Language Language);
