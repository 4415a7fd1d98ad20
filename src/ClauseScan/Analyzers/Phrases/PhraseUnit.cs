using ClauseScan.Text;

namespace ClauseScan.Analyzers.Phrases;

/// <summary>A word, a Chinese character or a punctuation mark: what patterns count in.</summary>
/// <param name="Span">The unit in the text.</param>
/// <param name="Key">The unit folded for look-up: lower case, half width, straight quotes.</param>
/// <param name="IsLower">Whether the text writes it in small letters.</param>
internal sealed record PhraseUnit(TextSpan Span, string Key, bool IsLower = false);
