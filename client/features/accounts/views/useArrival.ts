import { useNavigate } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';

/** After a mailed link has signed somebody in: learn who it is and go home. */
export function useArrival() {
  const { changeIdentity } = useViewer();
  const navigate = useNavigate();
  return async () => {
    await changeIdentity();
    await navigate('/', { replace: true });
  };
}
