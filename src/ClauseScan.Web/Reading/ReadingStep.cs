using ClauseScan.Web.Store;

namespace ClauseScan.Web.Reading;

/// <summary>How far a reading is.</summary>
internal sealed record ReadingStep(JobState State, int? Page = null, int? Pages = null);
