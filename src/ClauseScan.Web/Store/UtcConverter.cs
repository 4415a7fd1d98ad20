using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClauseScan.Web.Store;

/// <summary>Times are universal in the store, whichever database it is.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Utc ? time : DateTime.SpecifyKind(time, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
