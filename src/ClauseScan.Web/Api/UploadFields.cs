namespace ClauseScan.Web.Api;

/// <summary>The fields of an upload, for its description.</summary>
internal sealed record UploadFields(string? Counterparties, DateOnly? Date, Guid? NextDraftOf, bool AlwaysNew, IFormFileCollection Files);
