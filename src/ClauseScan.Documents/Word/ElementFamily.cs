namespace ClauseScan.Documents.Word;

/// <summary>The vocabulary that an element's name belongs to.</summary>
internal enum ElementFamily
{
    Other,
    Word,
    Math,
    Compatibility,
    Office,
}
