namespace MatViewDb.Arrow.Ipc;

/// <summary>Reports bytes that are no valid Arrow IPC stream, or use a part of the format that is not supported.</summary>
public sealed class IpcException(string message, Exception? inner = null) : Exception(message, inner);
