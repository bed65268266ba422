namespace MatViewDb.MySql.Packets;

/// <summary>Lists the kinds of session changes, by their numbers on the wire.</summary>
public enum SessionChangeKind : byte
{
    Variable = 0,
    Schema = 1,
    State = 2,
}
