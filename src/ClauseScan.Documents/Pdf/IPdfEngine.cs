namespace ClauseScan.Documents.Pdf;

/// <summary>Takes the runs of text out of a PDF file. The one boundary behind which a PDF engine works, so that another can take its place.</summary>
internal interface IPdfEngine
{
    /// <summary>What the file holds. Never throws for what the file may be.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="password">The password, or null.</param>
    /// <param name="limit">The longest time to take.</param>
    PdfContents Read(string path, string? password, TimeSpan limit);
}
