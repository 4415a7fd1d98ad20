namespace ClauseScan.Diagnostics;

/// <summary>The rules of the reading band, which readers report while they read.</summary>
public static class ReadingRules
{
    /// <summary>TX9001: a page from which no text could be taken.</summary>
    public static DiagnosticDescriptor PageWithoutText { get; } = new(
        "TX9001", DiagnosticCategory.Reading, "Page without text", DiagnosticSeverity.Warning,
        "A page shows something but yields no usable text: a scan, a picture, fonts without a character map.",
        "What was not read was not screened; a clause on that page is missed.",
        "A page that is meant to be blank, or holds only a drawing, is reported too where it is not truly empty.");

    /// <summary>TX9002: tracked changes that nobody has accepted or rejected.</summary>
    public static DiagnosticDescriptor UnacceptedTrackedChanges { get; } = new(
        "TX9002", DiagnosticCategory.Reading, "Unaccepted tracked changes", DiagnosticSeverity.Info,
        "The file holds insertions, deletions or moves that are still open.",
        "The wording screened may not be the wording signed.",
        "Changes of formatting alone are not reported.");

    /// <summary>TX9003: a schedule that the agreement refers to and the file does not hold.</summary>
    public static DiagnosticDescriptor ScheduleAbsent { get; } = new(
        "TX9003", DiagnosticCategory.Reading, "Schedule referred to but absent", DiagnosticSeverity.Info,
        "The agreement refers to a schedule, exhibit, annex or 附件 that the file does not hold.",
        "The technology is often described in a schedule only; without it candidates of the catalogue are missed.",
        "A schedule that stands in another file, or under a heading of another style, is reported as absent.");

    /// <summary>TX9004: a file that is damaged or was read only in part, or not at all.</summary>
    public static DiagnosticDescriptor DamagedOrPartlyRead { get; } = new(
        "TX9004", DiagnosticCategory.Reading, "Damaged or partly read file", DiagnosticSeverity.Error,
        "The file, or a part of it, could not be read: encrypted, truncated, of another format, too large.",
        "What was not read was not screened.",
        "Damage that leaves plausible text behind cannot be seen.");

    /// <summary>TX9005: text that the file holds and does not show.</summary>
    public static DiagnosticDescriptor HiddenText { get; } = new(
        "TX9005", DiagnosticCategory.Reading, "Hidden text", DiagnosticSeverity.Warning,
        "The file holds text that it does not show: hidden runs, white or tiny letters.",
        "Words that a person does not see on the page may still bind, or may be a remnant of another deal.",
        "Text hidden behind pictures is not seen.");

    /// <summary>TX9006: a page whose words were recognised in its picture, and not surely.</summary>
    public static DiagnosticDescriptor LowConfidence { get; } = new(
        "TX9006", DiagnosticCategory.Reading, "Text recognised with low confidence", DiagnosticSeverity.Warning,
        "The page was read from a picture (OCR), and the recognition is unsure of the page or of many of its words, or could not read some that were left out.",
        "A misread word can hide a clause, or turn its meaning.",
        "Wrong words of which the recognition is sure are not seen.");

    /// <summary>TX9999: an analyzer that failed; the others went on.</summary>
    public static DiagnosticDescriptor AnalyzerFailed { get; } = new(
        "TX9999", DiagnosticCategory.Reading, "An analyzer failed", DiagnosticSeverity.Error,
        "An analyzer ended with a program fault; the other analyzers went on.",
        "What that analyzer would have found is missing from the result.",
        "Please report it; the fault's type is named, nothing of the agreement's text is.");

    /// <summary>Whether the rule says that something was not screened, so that silence means nothing.</summary>
    public static bool MeansUnread(DiagnosticDescriptor rule) => rule == PageWithoutText || rule == DamagedOrPartlyRead || rule == AnalyzerFailed;

    /// <summary>All rules of the band.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [PageWithoutText, UnacceptedTrackedChanges, ScheduleAbsent, DamagedOrPartlyRead, HiddenText, LowConfidence, AnalyzerFailed];
}
