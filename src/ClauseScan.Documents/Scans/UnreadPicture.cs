using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Scans;

/// <summary>Says why a page whose text is not that of the page was not read.</summary>
internal static class UnreadPicture
{
    private const string Install = "install Tesseract and Poppler (apt-get install tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-osd poppler-utils) or scan a searchable copy";

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
}
