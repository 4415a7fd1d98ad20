using System.Collections.Immutable;

namespace ClauseScan.Web.Reading;

/// <summary>One step on the way from a clause to the words that describe its technology.</summary>
/// <param name="Kind">"clause", "title", "recital", "term", "provision", "schedule" or "words".</param>
/// <param name="Label">The term, the schedule's name, the provision's number, or the words themselves.</param>
/// <param name="Place">The place in the text.</param>
/// <param name="ClausePath">The clause path of the place, outermost first.</param>
/// <param name="Page">The page, or null.</param>
public sealed record PathStepView(string Kind, string Label, TextPlace Place, ImmutableArray<string> ClausePath, int? Page);
