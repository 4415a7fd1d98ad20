namespace ClauseScan.Documents.Word;

/// <summary>Why Word does not show some words, or shows them so that nobody sees them.</summary>
internal enum HiddenReason
{
    None,
    Formatted,
    White,
    Tiny,
    Covered,
    FieldCode,
}
