using System.Collections.Immutable;

namespace ClauseScan.Web.Intake;

/// <summary>An upload and what became of its files.</summary>
public sealed record UploadView(Guid Id, Guid ProjectId, DateTime ReceivedAt, ImmutableArray<UploadItemView> Items);
