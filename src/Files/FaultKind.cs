namespace MatViewDb.Files;

/// <summary>Says what a faulty file system does to the call it picks.</summary>
public enum FaultKind
{
    /// <summary>Fails the call with an input/output error.</summary>
    InputOutputError,

    /// <summary>Fails the call because the disk is full.</summary>
    DiskFull,

    /// <summary>Writes a part of the bytes of an append, then crashes; crashes at once on any other call.</summary>
    TornWrite,

    /// <summary>Writes a part of the bytes of an append, then fails the call; fails any other call.</summary>
    ShortWrite,

    /// <summary>Flips a bit of what a read gives, as failing media do; passes any other call.</summary>
    DamagedRead,

    /// <summary>Crashes: this call and all later ones fail.</summary>
    Crash,
}
