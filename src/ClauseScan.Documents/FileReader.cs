namespace ClauseScan.Documents;

/// <summary>The readers there are.</summary>
internal enum FileReader
{
    None,
    Pdf,
    Word,
    PlainText,
    LibreOffice,
    Picture,
}
