namespace ClauseScan.Catalogue;

/// <summary>How many items an edition changed, by official statements.</summary>
/// <param name="Added">Items that it added.</param>
/// <param name="Deleted">Items that it dropped.</param>
/// <param name="Modified">Items whose name or control points it changed.</param>
public sealed record OfficialChanges(int Added, int Deleted, int Modified);
