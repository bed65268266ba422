namespace MatViewDb.Files;

/// <summary>Marks the moment from which a crashed process does nothing any more.</summary>
public sealed class SimulatedCrashException() : IOException("The simulated process has crashed.");
