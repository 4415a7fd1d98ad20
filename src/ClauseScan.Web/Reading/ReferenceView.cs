namespace ClauseScan.Web.Reading;

/// <summary>A reference to another provision or schedule; the target is null where the agreement has none such.</summary>
public sealed record ReferenceView(TextPlace Place, string Label, TextPlace? Target);
