namespace ClauseScan.Web.Hosting;

/// <summary>What a process does.</summary>
internal enum WebRole
{
    /// <summary>Serves the site and reads files.</summary>
    All,

    /// <summary>Serves the site only.</summary>
    Web,

    /// <summary>Reads files only.</summary>
    Worker,
}
