using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Says why a page whose text is not that of the page was not read, or not read well.</summary>
internal static class UnreadPicture
{
    private const string Install = "install Tesseract (apt-get install tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-osd) or scan a searchable copy";

    /// <summary>What the reader may do where a page's picture was not read.</summary>
    public static string Advice(PageRecognition? recognition) => recognition?.Outcome switch
    {
        null => "text in pictures is not recognised with --ocr never",
        RecognitionOutcome.NotInstalled => Install,
        RecognitionOutcome.NoChinese => "it seems to be Chinese, for which there is no data: apt-get install tesseract-ocr-chi-sim",
        RecognitionOutcome.NotRendered => "the page could not be drawn to recognise its text: fetch the original again",
        RecognitionOutcome.TimeOver => "recognising its text took too long and was stopped: scan the page again at 200 dots per inch",
        RecognitionOutcome.Interrupted => "the user interrupted before its text was recognised",
        _ => "no text could be recognised in it: look at the page",
    };

    /// <summary>What to check on a page that was recognised poorly, or null where it was recognised well.</summary>
    public static string? Doubt(PdfPage page) => page.Recognition switch
    {
        { IsPoor: true } poor => FormattableString.Invariant(
            $"Page {page.Number} was read from a picture with a mean confidence of {poor.Confidence:0} of 100; {Words(poor)} doubtful: check its findings against the page, and look for others."),
        { HasPoorWords: true } fair => FormattableString.Invariant(
            $"Page {page.Number} was read from a picture with a mean confidence of {fair.Confidence:0} of 100, but {Words(fair)} doubtful: check them against the page."),
        _ => null,
    };

    private static string Words(PageRecognition recognition) =>
        FormattableString.Invariant($"{recognition.DoubtfulWords} of {Math.Max(recognition.Words, recognition.DoubtfulWords)} words are");
}
