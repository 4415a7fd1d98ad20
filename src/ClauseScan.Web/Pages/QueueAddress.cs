using System.Globalization;
using ClauseScan.Web.Review;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Pages;

/// <summary>A queue's filter as it stands in an address, by the names that the API uses.</summary>
internal static class QueueAddress
{
    public static FindingQuery Read(IQueryCollection query, Guid? projectId) => new()
    {
        ProjectId = projectId ?? Id(query, "projectId"),
        AgreementId = Id(query, "agreementId"),
        Statuses = [.. Enums<FindingStatus>(query, "status")],
        Categories = [.. Texts(query, "category")],
        Directions = [.. Texts(query, "direction")],
        CandidateKinds = [.. Enums<CandidateKind>(query, "candidateKind")],
        Rule = Text(query, "rule"),
        CandidateItem = Text(query, "item"),
        MinRank = double.TryParse(Text(query, "minRank"), NumberStyles.Float, CultureInfo.InvariantCulture, out var rank) ? rank : null,
        AssigneeId = Id(query, "assignee"),
        Unassigned = Text(query, "unassigned") == "true",
        Reopened = Text(query, "reopened") == "true",
        MinAgeDays = int.TryParse(Text(query, "minAgeDays"), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null,
        Search = Text(query, "search"),
        Sort = Enums<FindingSort>(query, "sort").FirstOrDefault(),
        Skip = int.TryParse(Text(query, "skip"), NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0,
    };

    /// <summary>The address of the same queue, from its question mark on; the place in it is left out.</summary>
    public static string Write(FindingQuery query)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        Add("projectId", query.ProjectId?.ToString());
        Add("agreementId", query.AgreementId?.ToString());
        query.Statuses.ToList().ForEach(s => Add("status", s.ToString()));
        query.Categories.ToList().ForEach(c => Add("category", c));
        query.Directions.ToList().ForEach(d => Add("direction", d));
        query.CandidateKinds.ToList().ForEach(k => Add("candidateKind", k.ToString()));
        Add("rule", query.Rule);
        Add("item", query.CandidateItem);
        Add("minRank", query.MinRank?.ToString(CultureInfo.InvariantCulture));
        Add("assignee", query.AssigneeId?.ToString());
        Add("unassigned", query.Unassigned ? "true" : null);
        Add("reopened", query.Reopened ? "true" : null);
        Add("minAgeDays", query.MinAgeDays?.ToString(CultureInfo.InvariantCulture));
        Add("search", query.Search);
        Add("sort", query.Sort == FindingSort.Rank ? null : query.Sort.ToString());
        return QueryString.Create(pairs).Value ?? "";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                pairs.Add(new(name, value));
            }
        }
    }

    private static string? Text(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } text, ..] ? text : null;

    private static IEnumerable<string> Texts(IQueryCollection query, string name) => query[name].Where(t => !string.IsNullOrEmpty(t)).Select(t => t!);

    private static Guid? Id(IQueryCollection query, string name) => Guid.TryParse(Text(query, name), out var id) ? id : null;

    private static IEnumerable<T> Enums<T>(IQueryCollection query, string name)
        where T : struct, Enum => Texts(query, name).Where(t => Enum.TryParse<T>(t, true, out var value) && Enum.IsDefined(value)).Select(t => Enum.Parse<T>(t, true));
}
