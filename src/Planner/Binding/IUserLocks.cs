namespace MatViewDb.Planner.Binding;

/// <summary>Is the named locks of the server (GET_LOCK and its like) as one session sees them.</summary>
public interface IUserLocks
{
    /// <summary>Takes a lock, again if the session has it; false when the time is over first. Negative seconds wait without end.</summary>
    bool Acquire(string name, double seconds);

    /// <summary>Gives one taking back; false when another session has the lock, null when nobody has.</summary>
    bool? Release(string name);

    /// <summary>Gives back all of them and says how many takings these were.</summary>
    long ReleaseAll();

    /// <summary>Gives the number of the connection that has the lock; null for none.</summary>
    long? HolderOf(string name);
}
