import { useViewer } from '../../../access/ViewerContext';
import { Landing } from '../views/Landing';
import { SignedInHome } from '../views/SignedInHome';

export function HomePage() {
  const { user } = useViewer();
  return user ? <SignedInHome name={user.name} /> : <Landing />;
}
