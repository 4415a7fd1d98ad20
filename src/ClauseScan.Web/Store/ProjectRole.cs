namespace ClauseScan.Web.Store;

/// <summary>What a member may do in a project; a later role may do all that an earlier one may.</summary>
public enum ProjectRole
{
    /// <summary>Uploads agreements and sees what was found.</summary>
    Uploader,

    /// <summary>Decides and signs too.</summary>
    Reviewer,

    /// <summary>Sees figures and all decisions, exports, and looks after members and settings too.</summary>
    Manager,
}
