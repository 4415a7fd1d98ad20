namespace ClauseScan.Catalogue.Import;

/// <summary>What an instruction of an amendment does.</summary>
internal enum InstructionKind
{
    AddItem,
    DeleteItem,
    MoveItem,
    RenameItem,
    RecodeItem,
    ReplacePoints,
    ReplacePoint,
    ReplaceWords,
    DeletePoint,
    AddPoints,
}
