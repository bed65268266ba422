namespace MatViewDb.Arrow.Ipc;

/// <summary>Reports bytes that are no valid Arrow IPC stream, or use what is not supported of it.</summary>
public sealed class IpcException(string message, Exception? inner = null) : Exception(message, inner);
