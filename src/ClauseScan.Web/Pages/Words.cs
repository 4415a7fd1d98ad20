using System.Globalization;
using ClauseScan.Reports;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Pages;

/// <summary>The words by which pages name states and figures.</summary>
internal static class Words
{
    public static string Of(CarryOver carry) => carry switch
    {
        CarryOver.New => "new",
        CarryOver.Unchanged => "unchanged",
        CarryOver.Moved => "moved",
        CarryOver.Changed => "changed",
        _ => "gone",
    };

    public static string Of(CandidateKind kind) => kind switch
    {
        CandidateKind.Prohibited => "prohibited",
        CandidateKind.Restricted => "restricted",
        _ => "none",
    };

    public static string Of(AgreementState state) => state switch
    {
        AgreementState.Reading => "being read",
        AgreementState.Failed => "could not be read",
        AgreementState.ToReview => "to review",
        AgreementState.Reviewed => "reviewed",
        _ => "signed off",
    };

    public static string Of(ProjectRole role) => role switch
    {
        ProjectRole.Manager => "manager",
        ProjectRole.Reviewer => "reviewer",
        _ => "uploader",
    };

    public static string Of(FindingSort sort) => sort switch
    {
        FindingSort.Rank => "highest rank first",
        FindingSort.Oldest => "oldest first",
        FindingSort.Newest => "newest first",
        FindingSort.Agreement => "by agreement and place",
        _ => "prohibited candidates first",
    };

    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    public static string Date(DateOnly? date) => date is { } day ? ReportFormat.Date(day) : "";

    /// <summary>What became of an agreement, in sentences for whoever uploaded it.</summary>
    public static string Result(AgreementRow row)
    {
        var pages = row.Pages is { } number ? $" {Count(number, "page", "pages")}." : "";
        return row.State switch
        {
            AgreementState.Reading => "Waits to be read, or is being read.",
            AgreementState.Failed => "Could not be read: " + (row.Job?.Failure ?? "open the agreement to see why."),
            _ => (row.Outcome == "whole" ? "Read in full." : "Read in part: some of it could not be read.") + pages + " " + Found(row),
        };
    }

    /// <summary>What became of an uploaded file that was not read.</summary>
    public static string Result(UploadItemView item) => item.Outcome switch
    {
        UploadOutcome.Refused => item.Reason ?? "The file was not taken.",
        UploadOutcome.Duplicate => $"The project has this very file already{(item.Draft is { } draft ? $", as draft {draft.ToString(CultureInfo.InvariantCulture)} of the agreement" : "")}.",
        _ => "Taken.",
    };

    private static string Found(AgreementRow row) => row.Findings == 0
        ? "Nothing was flagged. That is no clearance: a reviewer may want to look at it all the same."
        : $"{Count(row.Findings, "passage was", "passages were")} flagged for a reviewer; "
            + (row.Open == 0 ? "all are decided." : $"{Count(row.Open, "waits", "wait")} for a decision, {Count(row.OpenOutbound, "of them goes", "of them go")} out of mainland China.");
}
