namespace ClauseScan.Documents.Pdf;

/// <summary>The engine that this build reads PDF files with.</summary>
internal static class PdfEngine
{
    public static IPdfEngine Default { get; } =
#if PDFPIG
        new PdfPig.PdfPigEngine();
#else
        new PopplerEngine(Environment.GetEnvironmentVariable("PATH"));
#endif
}
