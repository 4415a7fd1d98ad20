using System.Globalization;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Review;

/// <summary>The words by which pages and memos name what was decided, and when.</summary>
internal static class ReviewWords
{
    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Open => "open",
        FindingStatus.Confirmed => "confirmed",
        FindingStatus.NotATransfer => "not a transfer",
        FindingStatus.Accepted => "accepted",
        _ => "needs an engineer",
    };

    public static string Of(ReopenReason reason) => reason switch
    {
        ReopenReason.WordsChanged => "open again: the words changed in a later draft",
        ReopenReason.EditionChanged => "open again: the catalogue changed what the decision rested on",
        ReopenReason.Expired => "open again: the acceptance ran out",
        ReopenReason.CameBack => "open again: it was gone from a draft and came back",
        _ => "open",
    };

    /// <summary>A time in UTC to the minute.</summary>
    public static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
